package vn.caunoi.report.batch;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.access.InstallationFacts;
import vn.caunoi.report.batch.Batch.State;

/** Tells the administrator how many jobs wait, run and failed; not whose they are, nor what they write. */
@Component
class JobsState implements InstallationFacts {

    private final DSLContext database;

    JobsState(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<InstallationFact> facts() {
        Map<String, Long> jobs = database.fetch("select state, jobs from report.jobs()")
                .intoMap(row -> row.get(0, String.class), row -> row.get(1, Long.class));
        return List.of(new InstallationFact(
                "report.batch.jobs",
                "report.batch.jobs.is",
                Stream.of(State.QUEUED, State.RUNNING, State.FAILED)
                        .map(state -> (Object) jobs.getOrDefault(state.name(), 0L))
                        .toList()));
    }
}
