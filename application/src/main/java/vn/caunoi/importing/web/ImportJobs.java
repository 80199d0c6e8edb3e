package vn.caunoi.importing.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.importing.ImportOptions;
import vn.caunoi.importing.Imports;
import vn.caunoi.importing.sheet.FileRefused;
import vn.caunoi.importing.sheet.Finding;
import vn.caunoi.importing.sheet.Place;
import vn.caunoi.shell.PageProblem;

/** The imports that pages look at, each in a thread of its own; a file is kept for an hour after it was sent. */
@Component
class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final Duration KEPT = Duration.ofHours(1);

    /** So many of one actor run beside each other; an office that has more tabs open waits for the first to end. */
    static final int AT_ONCE = 3;

    private final Map<String, ImportJob> jobs = new ConcurrentHashMap<>();
    private final Imports imports;
    private final Clock clock;

    ImportJobs(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** Begins, and tells under which name the job is found; refused (429) while too many of the same actor run. */
    String begin(Scope scope, Upload upload, ImportOptions options) {
        if (running().filter(job -> job.isOf(scope.actor())).count() >= AT_ONCE) {
            if (isNobodys(upload)) upload.discard();
            throw new PageProblem(HttpStatus.TOO_MANY_REQUESTS, "importing.job.many");
        }
        ImportJob job = new ImportJob(scope, upload, options, clock.instant());
        String name = UUID.randomUUID().toString();
        jobs.put(name, job);
        forgetTheOld();
        Thread.ofVirtual().name("nhap-du-lieu").start(() -> run(job));
        return name;
    }

    /** The actor's own job of that name; anybody else's is not there. */
    ImportJob find(Scope scope, String name) {
        ImportJob job = jobs.get(name);
        if (job == null || !job.isOf(scope.actor())) {
            throw new NotFound();
        }
        return job;
    }

    Stream<ImportJob> running() {
        return jobs.values().stream().filter(job -> !job.state().isOver());
    }

    private void run(ImportJob job) {
        try {
            job.finish(imports.take(job.scope(), job.upload().file(), job.options(), job));
        } catch (FileRefused refused) {
            job.fail(refused.finding());
        } catch (RuntimeException failure) {
            // no more than its kind: its words may repeat what the file says of somebody
            LOG.error("An import failed: {}", failure.getClass().getName());
            job.fail(Finding.of(Place.file(), null, "file.failed"));
        }
    }

    private void forgetTheOld() {
        Instant oldest = clock.instant().minus(KEPT);
        List<ImportJob> old = jobs.values().stream()
                .filter(job -> job.state().isOver() && job.begun().isBefore(oldest))
                .toList();
        jobs.values().removeAll(old);
        old.stream().map(ImportJob::upload).filter(this::isNobodys).forEach(Upload::discard);
    }

    /** A dry run and what is recorded after it read the same file. */
    private boolean isNobodys(Upload upload) {
        return jobs.values().stream().noneMatch(job -> job.upload().equals(upload));
    }
}
