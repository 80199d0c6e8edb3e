package vn.caunoi.shared;

/** A term by its name, {@code NK:2015-2020}: a unit has its own terms, so its days are known only together with a unit. */
public record TermName(String name) implements PeriodExpression {

    static final String PREFIX = "NK:";

    public TermName {
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new Refused(Refusal.of("shared.refusal.no-period", PREFIX + name));
        }
    }

    @Override
    public String text() {
        return PREFIX + name;
    }
}
