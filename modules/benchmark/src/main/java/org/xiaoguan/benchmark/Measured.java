package org.xiaoguan.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one run of the load found out about each scenario, in the order in which they were done. */
final class Measured {
    private final Map<String, List<Double>> milliseconds = new LinkedHashMap<>();
    private final Map<String, Integer> failures = new LinkedHashMap<>();
    private final Map<String, Long> statements = new LinkedHashMap<>();
    private final int seconds;

    private Measured(int seconds) {
        this.seconds = seconds;
    }

    static Measured read(Path file, int seconds) {
        Measured measured = new Measured(seconds);
        try {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t", -1);
                measured.add(cells[0], Long.parseLong(cells[1]), cells[2]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        measured.milliseconds.values().forEach(all -> all.sort(null));
        return measured;
    }

    private void add(String scenario, long value, String what) {
        switch (what) {
            case "ok" ->
                milliseconds.computeIfAbsent(scenario, s -> new ArrayList<>()).add(value / 1e6);
            case "failed" -> {
                milliseconds.computeIfAbsent(scenario, s -> new ArrayList<>());
                failures.merge(scenario, 1, Integer::sum);
            }
            default -> statements.put(scenario, value);
        }
    }

    List<String> scenarios() {
        return List.copyOf(milliseconds.keySet());
    }

    double percentile(String scenario, double part) {
        List<Double> all = milliseconds.getOrDefault(scenario, List.of());
        return all.isEmpty() ? Double.NaN : all.get((int) Math.min(all.size() - 1, Math.floor(all.size() * part)));
    }

    /** Done a second, counting only what went well. */
    double throughput(String scenario) {
        return milliseconds.getOrDefault(scenario, List.of()).size() / (double) seconds;
    }

    int runs(String scenario) {
        return milliseconds.getOrDefault(scenario, List.of()).size();
    }

    int failures(String scenario) {
        return failures.getOrDefault(scenario, 0);
    }

    /** Statements that one run of it sends to the database. */
    double statements(String scenario) {
        int runs = milliseconds.getOrDefault(scenario, List.of()).size() + failures(scenario);
        return runs == 0 ? 0 : statements.getOrDefault(scenario, 0L) / (double) runs;
    }
}
