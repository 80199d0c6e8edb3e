package vn.caunoi.importing.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.access.InstallationFacts;

/** Tells the administrator how many imports run; not whose they are, nor what they bring. */
@Component
class ImportsState implements InstallationFacts {

    private final ImportJobs jobs;

    ImportsState(ImportJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public List<InstallationFact> facts() {
        return List.of(new InstallationFact(
                "importing.running",
                "importing.running.is",
                List.of(jobs.running().count())));
    }
}
