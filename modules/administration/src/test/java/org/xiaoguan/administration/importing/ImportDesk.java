package org.xiaoguan.administration.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.Company;
import org.xiaoguan.shared.list.ListRequest;

/** Takes files through their steps in somebody's name. */
@Dependent
public class ImportDesk {
    @Inject
    ImportService imports;

    @Inject
    ImportAnswerService told;

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

    /** Uploads files together and checks the first of them. */
    public ImportJob uploaded(String user, List<ImportUpload> files) {
        return company.as(user, () -> {
            long id = imports.uploadAll(files);
            worker.work(id);
            return imports.find(id);
        });
    }

    /** The files that were uploaded together, as they are now. */
    public List<ImportJob> batch(String user, ImportJob job) {
        return company.as(user, () -> imports.batch(job.getId()));
    }

    /** What a dry run asks and nobody decided yet: column, text and number of rows. */
    public List<String> asked(String user, ImportJob job) {
        List<ImportMaking> chosen = company.as(user, () -> told.chosenMakings(job.getId()));
        return unknown(user, job).stream()
                .filter(unknown ->
                        chosen.stream().noneMatch(making -> making.isOf(unknown.getColumnKey(), unknown.getText())))
                .map(unknown -> unknown.getColumnKey() + " " + unknown.getText() + " " + unknown.getRows())
                .toList();
    }

    private List<ImportUnknown> unknown(String user, ImportJob job) {
        return company.as(user, () -> told.unknown(job.getId()));
    }

    /** What is proposed, by row and column. */
    public List<String> proposed(String user, ImportJob job) {
        return company.as(user, () -> told.proposals(job.getId())).stream()
                .map(proposal -> proposal.getLabel() + " " + proposal.getText())
                .toList();
    }

    /** Tells the meanings of texts that are asked for, has records made of all others, and checks again. */
    public ImportJob answered(String user, ImportJob job, Map<String, String> meanings) {
        List<ImportAnswer> answers = unknown(user, job).stream()
                .map(asked -> new ImportAnswer(
                        asked.getColumnKey(),
                        asked.getText(),
                        asked.getHint(),
                        meanings.getOrDefault(
                                asked.getText().isEmpty() ? asked.getColumnKey() : asked.getText(), asked.getText()),
                        !meanings.containsKey(asked.getText().isEmpty() ? asked.getColumnKey() : asked.getText()),
                        asked.getProposal()))
                .toList();
        return company.as(user, () -> {
            told.answer(job.getId(), answers, Map.of());
            worker.work(job.getId());
            return imports.find(job.getId());
        });
    }

    /** Ids of the records that the import made. */
    public List<Long> created(String user, ImportJob job) {
        return company.as(user, () -> imports.created(job.getId()));
    }

    /** Stores the good rows. */
    public ImportJob run(String user, ImportJob job) {
        return company.as(user, () -> {
            imports.run(job.getId());
            worker.work(job.getId());
            return imports.find(job.getId());
        });
    }
}
