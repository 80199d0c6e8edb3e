package vn.caunoi.indicator.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/** A module of the tests that knows what is late or near, for as long as it is open. */
public final class KnownDues implements Due.Source, AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2016, 12, 31);

    private static final String NAME = "duesOfTests";

    private final DefaultListableBeanFactory factory;
    private final List<UnitId> asked = new ArrayList<>();
    private final Set<LocalDate> days = new TreeSet<>();
    private final List<Due> dues = new ArrayList<>();

    private KnownDues(DefaultListableBeanFactory factory) {
        this.factory = factory;
        factory.registerSingleton(NAME, this);
    }

    /** Joins the running application until it is closed. */
    public static KnownDues in(TestInstallation house) {
        return new KnownDues((DefaultListableBeanFactory) Objects.requireNonNull(
                        house.bean(RequestMappingHandlerMapping.class).getApplicationContext())
                .getAutowireCapableBeanFactory());
    }

    /** One that is late, one that is near, one without a day, and many that are far. */
    public KnownDues usual() {
        dues.add(new Due(null, Tone.WATCH, "Không ngày", "cần theo dõi", Addresses.unit("HN-DB-01", null)));
        dues.add(new Due(TODAY.plusDays(9), Tone.WATCH, "Sắp tới", "còn chín ngày", "/chi-tieu?don-vi=HN-CB-001"));
        dues.add(new Due(TODAY.minusDays(5), Tone.BAD, "Đã trễ", "quá năm ngày", Addresses.unit("HN-CB-001", TODAY)));
        dues.add(new Due(TODAY.plusDays(80), Tone.WATCH, "Chỉ tiêu", "chậm", "/chi-tieu/9", "HN-CB-002"));
        for (int i = 0; i < 60; i++) {
            dues.add(new Due(TODAY.plusDays(30 + i), Tone.PLAIN, "Việc thứ " + i, "còn xa", "/chi-tieu"));
        }
        return this;
    }

    /** The units for which it was asked. */
    public List<UnitId> asked() {
        return List.copyOf(asked);
    }

    /** The days on which it was asked what is due. */
    public Set<LocalDate> days() {
        return days;
    }

    @Override
    public List<Due> in(UnitId unit, LocalDate today, Scope scope, Text text) {
        asked.add(unit);
        days.add(today);
        return List.copyOf(dues);
    }

    @Override
    public void close() {
        factory.destroySingleton(NAME);
    }
}
