package vn.caunoi.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.launch.console.BadUse;
import vn.caunoi.launch.console.Console;
import vn.caunoi.launch.console.Options;
import vn.caunoi.launch.console.Words;
import vn.caunoi.launch.exchange.ReportClient;

/** Takes a report from a running installation into a file; the end of the file's name says in which format. */
record ReportCommand(ReportClient.Asked asked, Path out, Installation installation) implements Command {

    private static final int NOT_FOUND = 404;

    private static final Set<String> FORMATS = Set.of("docx", "pdf", "xlsx", "json", "csv");

    static ReportCommand read(List<String> arguments, Path home) {
        Set<String> own = Set.of("--unit", "--period", "--as-of", "--out");
        Options options = Options.read(
                arguments,
                Stream.concat(own.stream(), Installation.OPTIONS.stream()).collect(Collectors.toSet()),
                Set.of());
        if (options.words().size() != 1 || !options.words().getFirst().matches("[a-z0-9][a-z0-9-]*")) {
            throw BadUse.of("report.template");
        }
        Path out = Path.of(needed(options, "--out"));
        String format = format(out);
        if (!FORMATS.contains(format)) {
            throw BadUse.of("report.format", out);
        }
        Path folder = out.toAbsolutePath().getParent();
        if (Files.isDirectory(out)) {
            throw BadUse.of("report.is-folder", out);
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw BadUse.of("report.folder", out);
        }
        return new ReportCommand(
                new ReportClient.Asked(
                        options.words().getFirst(),
                        needed(options, "--unit"),
                        needed(options, "--period"),
                        options.value("--as-of").orElse(null),
                        format),
                out,
                Installation.read(options, home));
    }

    private static String needed(Options options, String name) {
        return options.value(name).orElseThrow(() -> BadUse.of("report.option", name));
    }

    private static String format(Path out) {
        String name = String.valueOf(out.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public int execute(Console console) {
        ReportClient client = new ReportClient(installation.peer());
        return switch (client.take(asked, out)) {
            case ReportClient.Taken(long bytes) -> {
                console.say("report.done", out.toString(), Long.toString(bytes));
                yield Main.WELL;
            }
            case ReportClient.Refused(int status, String detail) -> {
                console.complain(
                        status == NOT_FOUND
                                ? Words.both("refusal.report.unknown", asked.unit(), asked.period())
                                : Words.both("refusal.report.answered", Integer.toString(status)) + ": " + detail);
                yield Main.FAILED;
            }
        };
    }
}
