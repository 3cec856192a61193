package org.xiaoguan.administration.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xiaoguan.administration.Company;
import org.xiaoguan.shared.list.ListRequest;

/** Takes files through their steps in somebody's name. */
@Dependent
public class ImportDesk {
    @Inject
    ImportService imports;

    @Inject
    ImportWorker worker;

    @Inject
    Company company;

    /** The dry run of a file. */
    public ImportJob checked(String user, String kind, String matchColumn, String csv) {
        ImportForm form = new ImportForm();
        form.setFileName("file.csv");
        form.setMatchColumn(matchColumn);
        return company.as(user, () -> {
            long id = imports.upload(kind, form, csv.getBytes(StandardCharsets.UTF_8));
            worker.work(id);
            return imports.find(id);
        });
    }

    /** A file whose good rows are stored. */
    public ImportJob imported(String user, String kind, String matchColumn, String csv) {
        ImportJob job = checked(user, kind, matchColumn, csv);
        return company.as(user, () -> {
            imports.run(job.getId());
            worker.work(job.getId());
            return imports.find(job.getId());
        });
    }

    public ImportJob undone(String user, ImportJob job) {
        return company.as(user, () -> {
            imports.undo(job.getId());
            worker.work(job.getId());
            return imports.find(job.getId());
        });
    }

    /** Row, column and content of each problem. */
    public List<String> problems(String user, ImportJob job) {
        return rows(user, job).stream()
                .map(problem -> problem.rowNumber() + " " + problem.columnKey() + " " + problem.cell())
                .toList();
    }

    /** The reasons, in Chinese. */
    public List<String> reasons(String user, ImportJob job) {
        return rows(user, job).stream().map(ProblemRow::reasonZh).toList();
    }

    private List<ProblemRow> rows(String user, ImportJob job) {
        return company.as(user, () -> imports.problems(job.getId(), ListRequest.firstRows(100)))
                .rows();
    }
}
