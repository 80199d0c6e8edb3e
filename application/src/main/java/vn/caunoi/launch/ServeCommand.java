package vn.caunoi.launch;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.launch.console.BadUse;
import vn.caunoi.launch.console.Console;
import vn.caunoi.launch.console.Options;
import vn.caunoi.launch.console.Words;
import vn.caunoi.launch.serving.Front;
import vn.caunoi.office.Rescue;

/** Opens a real installation; while it is empty, an address at which the office sets itself up. */
record ServeCommand(Path data, Optional<String> jdbcUrl, Front front, Optional<String> administrator)
        implements Command {

    /** Whom to give a new link, where he cannot come in any more. */
    private static final String ADMINISTRATOR = "--admin-link";

    static ServeCommand read(List<String> arguments) {
        Set<String> known = new HashSet<>(Front.OPTIONS);
        known.addAll(Set.of("--data", "--jdbc-url", ADMINISTRATOR));
        Options options = Options.read(arguments, known, Set.of());
        options.refuseWords();
        Front front = Front.read(options);
        Path data = options.value("--data").map(Path::of).orElseThrow(() -> BadUse.of("serve.data"));
        return new ServeCommand(data, options.value("--jdbc-url"), front, options.value(ADMINISTRATOR));
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
        tellOfAdministrators(running.application().bean(Rescue.class), console);
        console.say("token", running.home().apiToken());
        console.say("stop");
        return Main.WELL;
    }

    private void tellOfAdministrators(Rescue rescue, Console console) {
        if (administrator.isEmpty()) {
            rescue.waiting().ifPresent(name -> console.say("serve.admin-waits", name));
            return;
        }
        String name = administrator.get();
        rescue.link(name)
                .ifPresentOrElse(
                        address -> console.say("serve.admin-link", name, address),
                        () -> console.complain(Words.both("serve.admin-link.unknown", name)));
    }
}
