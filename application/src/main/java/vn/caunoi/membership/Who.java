package vn.caunoi.membership;

import org.jspecify.annotations.Nullable;

/** Who moves: one person by name, or a number of people that are only counted. */
public record Who(@Nullable Member member, int quantity) {

    public static Who named(String code, @Nullable String fullName) {
        return new Who(new Member(code, fullName), 1);
    }

    public static Who counted(int people) {
        return new Who(null, people);
    }
}
