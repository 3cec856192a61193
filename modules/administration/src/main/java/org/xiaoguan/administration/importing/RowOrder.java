package org.xiaoguan.administration.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.administration.api.ImportTarget;

/** How many rows a file has, and which of them others need first: a parent is stored before those that name it. */
final class RowOrder {
    /** The file is read once a round, so a chain of rows is followed no further; who finds no parent then is refused. */
    static final int MOST_ROUNDS = 20;

    private final Map<String, Integer> rowByName = new HashMap<>();
    private final Map<Integer, List<String>> needed = new HashMap<>();
    private final Map<Integer, Integer> depths = new HashMap<>();
    private int total;

    void add(ImportTarget<?> target, ImportCells row) {
        total++;
        String name = target.referredAs(row);
        if (name != null) {
            rowByName.putIfAbsent(Meanings.spelling(name), row.number());
        }
        List<String> names = target.refersTo(row);
        if (!names.isEmpty()) {
            needed.put(row.number(), names.stream().map(Meanings::spelling).toList());
        }
    }

    int total() {
        return total;
    }

    /** Whether a row brings a record of this name. */
    boolean brings(String name) {
        return rowByName.containsKey(name);
    }

    /** How often to go through the file so that every row finds what it needs. */
    int rounds() {
        int deepest = 0;
        for (Integer row : List.copyOf(needed.keySet())) {
            deepest = Math.max(deepest, round(row));
        }
        return deepest + 1;
    }

    /** In which round the row is stored, from 0; rows that need one another in a circle are refused then. */
    int round(int row) {
        return needed.containsKey(row) ? Math.min(depth(row), MOST_ROUNDS - 1) : 0;
    }

    /** By a list of its own and not by calling itself: a chain may be as long as the file. */
    private int depth(int row) {
        if (depths.containsKey(row)) {
            return depths.get(row);
        }
        List<Integer> chain = new ArrayList<>(List.of(row));
        Set<Integer> met = new HashSet<>(chain);
        while (!chain.isEmpty()) {
            int top = chain.get(chain.size() - 1);
            int before = chain.size();
            int depth = 0;
            for (String name : needed.getOrDefault(top, List.of())) {
                Integer other = rowByName.get(name);
                if (other != null && other != top) {
                    if (!depths.containsKey(other) && met.add(other)) {
                        chain.add(other);
                    }
                    depth = Math.max(depth, depths.getOrDefault(other, 0) + 1);
                }
            }
            if (chain.size() == before) {
                depths.put(top, depth);
                chain.remove(before - 1);
            }
        }
        return depths.get(row);
    }
}
