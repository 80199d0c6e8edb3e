package vn.caunoi.launch;

import java.time.Instant;
import java.time.ZoneOffset;
import vn.caunoi.launch.console.Console;
import vn.caunoi.launch.console.Words;

/** One line that says which year of the story is being entered; without a watcher, a new line each third year. */
final class SampleProgress implements SampleWorld.Progress, AutoCloseable {

    private static final String CLEAR = "\r\033[K";
    private static final int YEARS = 3;

    private final Console console;
    private int said;

    SampleProgress(Console console) {
        this.console = console;
    }

    @Override
    public void at(Instant moment, int percent) {
        int year = moment.atZone(ZoneOffset.UTC).getYear();
        String words = Words.both("sample.progress", Integer.toString(year), percent);
        if (console.watched()) {
            console.out().print(CLEAR + words);
            console.out().flush();
        } else if (year >= said + YEARS) {
            said = year;
            console.line(words);
        }
    }

    @Override
    public void close() {
        if (console.watched()) {
            console.out().print(CLEAR);
            console.out().flush();
        }
    }
}
