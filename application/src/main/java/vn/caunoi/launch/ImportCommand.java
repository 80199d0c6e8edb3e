package vn.caunoi.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.caunoi.launch.console.BadUse;
import vn.caunoi.launch.console.Console;
import vn.caunoi.launch.console.Options;
import vn.caunoi.launch.console.Words;
import vn.caunoi.launch.exchange.ImportAnswer;
import vn.caunoi.launch.exchange.ImportClient;
import vn.caunoi.launch.exchange.Progress;

/** Sends an exchange workbook to a running installation and says what became of each row. */
record ImportCommand(Path file, ImportClient.Manner manner, Installation installation) implements Command {

    static ImportCommand read(List<String> arguments, Path home) {
        Options options = Options.read(arguments, Installation.OPTIONS, Set.of("--dry-run", "--partial"));
        if (options.words().size() != 1
                || !options.words().getFirst().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw BadUse.of("import.file");
        }
        Path file = Path.of(options.words().getFirst());
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw BadUse.of("import.missing", file);
        }
        return new ImportCommand(
                file,
                new ImportClient.Manner(options.has("--dry-run"), options.has("--partial")),
                Installation.read(options, home));
    }

    @Override
    public int execute(Console console) {
        ImportClient client = new ImportClient(installation.peer(), new Progress(console));
        return switch (client.send(file, manner)) {
            case ImportAnswer.Receipt receipt -> said(receipt, console);
            case ImportAnswer.Problem(var status, var detail) -> {
                console.complain(Words.both("refusal.import.answered", Integer.toString(status)) + ": " + detail);
                yield Main.FAILED;
            }
        };
    }

    private int said(ImportAnswer.Receipt receipt, Console console) {
        receipt.rejected().forEach(row -> console.line(row.inWords()));
        receipt.notices().forEach(notice -> console.line(notice.inWords()));
        receipt.units().forEach(unit -> console.line("  " + unit.inWords()));
        console.say(
                "import.result",
                Integer.toString(receipt.accepted()),
                Integer.toString(receipt.skipped()),
                Integer.toString(receipt.rejected().size()));
        if (manner.dryRun()) {
            console.say("import.dry");
        }
        return receipt.rejected().isEmpty() ? Main.WELL : Main.FAILED;
    }
}
