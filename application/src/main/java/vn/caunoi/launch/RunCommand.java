package vn.caunoi.launch;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.launch.console.Console;
import vn.caunoi.launch.console.Options;
import vn.caunoi.launch.serving.Front;

/** Shows the sample world on this machine: everything by itself, created on the first start. */
record RunCommand(Path data, int port) implements Command {

    static final String DEFAULT_DATA = "data/sample";

    static RunCommand read(List<String> arguments, Path home) {
        Options options = Options.read(arguments, Set.of("--port", "--data"), Set.of());
        options.refuseWords();
        Path data = options.value("--data").map(Path::of).orElseGet(() -> home.resolve(DEFAULT_DATA));
        return new RunCommand(data, options.port());
    }

    @Override
    public int execute(Console console) {
        RunningInstallation running = RunningInstallation.start(
                DataHome.at(data), Premises.SAMPLE, Optional.empty(), Front.here(port), console);
        console.say("run.address", running.url());
        console.say("run.ready", ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
        console.say("run.fictitious");
        console.say("run.accounts");
        SampleAccounts.ALL.forEach(account -> console.line(account.inWords()));
        console.say("token", running.home().apiToken());
        console.say("stop");
        return Main.WELL;
    }
}
