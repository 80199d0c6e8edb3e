package vn.caunoi.launch;

import java.nio.file.Path;
import java.util.List;
import vn.caunoi.launch.console.BadUse;
import vn.caunoi.launch.console.Console;

/** What the program was asked to do. */
sealed interface Command
        permits RunCommand, ServeCommand, ImportCommand, ReportCommand, VerifyAuditCommand, RehearseCommand {

    /** Does it; the number with which the process ends, 0 where all went well or the application goes on running. */
    int execute(Console console);

    static Command read(List<String> arguments, Path home) {
        if (arguments.isEmpty()) {
            throw BadUse.of("command.missing");
        }
        List<String> rest = arguments.subList(1, arguments.size());
        return switch (arguments.getFirst()) {
            case "run" -> RunCommand.read(rest, home);
            case "serve" -> ServeCommand.read(rest);
            case "import" -> ImportCommand.read(rest, home);
            case "report" -> ReportCommand.read(rest, home);
            case "verify-audit" -> VerifyAuditCommand.read(rest);
            case "rehearse" -> RehearseCommand.read(rest);
            default -> throw BadUse.of("command", arguments.getFirst());
        };
    }
}
