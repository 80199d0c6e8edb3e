package vn.caunoi.launch;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.launch.console.BadUse;
import vn.caunoi.launch.console.Console;
import vn.caunoi.launch.console.Options;
import vn.caunoi.launch.serving.Front;

/** Opens a real installation; while it is empty, an address at which the office sets itself up. */
record ServeCommand(Path data, Optional<String> jdbcUrl, Front front) implements Command {

    static ServeCommand read(List<String> arguments) {
        Set<String> known = new HashSet<>(Front.OPTIONS);
        known.addAll(Set.of("--data", "--jdbc-url"));
        Options options = Options.read(arguments, known, Set.of());
        options.refuseWords();
        Front front = Front.read(options);
        Path data = options.value("--data").map(Path::of).orElseThrow(() -> BadUse.of("serve.data"));
        return new ServeCommand(data, options.value("--jdbc-url"), front);
    }

    @Override
    public int execute(Console console) {
        RunningInstallation running =
                RunningInstallation.start(DataHome.at(data), Premises.OWN, jdbcUrl, front, console);
        console.say("serve.address", running.url());
        if (front.proxy() != null) console.say("serve.inside", running.front().inside());
        running.setUp().ifPresent(path -> {
            running.home().keepSetUp(running.url() + path);
            console.say("serve.set-up", running.url() + path, running.home().setUp());
        });
        console.say("token", running.home().apiToken());
        console.say("stop");
        return Main.WELL;
    }
}
