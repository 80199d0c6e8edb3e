package vn.caunoi.launch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.launch.console.BadUse;
import vn.caunoi.launch.console.Console;
import vn.caunoi.launch.console.Options;

/** Opens a real, empty installation on this machine. */
record ServeCommand(Path data, Optional<String> jdbcUrl, int port) implements Command {

    static ServeCommand read(List<String> arguments) {
        Options options = Options.read(arguments, Set.of("--data", "--jdbc-url", "--address", "--port"), Set.of());
        options.refuseWords();
        options.value("--address").ifPresent(ServeCommand::refuseBeyondThisMachine);
        Path data = options.value("--data").map(Path::of).orElseThrow(() -> BadUse.of("serve.data"));
        return new ServeCommand(data, options.value("--jdbc-url"), options.port());
    }

    /** TLS and a proxy in front come later; until then nobody outside this machine is answered. */
    private static void refuseBeyondThisMachine(String address) {
        try {
            if (InetAddress.getByName(address).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException _) {
            // an address that nobody knows is not this machine's
        }
        throw BadUse.of("serve.address", address);
    }

    @Override
    public int execute(Console console) {
        RunningInstallation running =
                RunningInstallation.start(DataHome.at(data), Premises.OWN, jdbcUrl, port, console);
        console.say("serve.address", running.url());
        console.say("token", running.home().apiToken());
        console.say("stop");
        return Main.WELL;
    }
}
