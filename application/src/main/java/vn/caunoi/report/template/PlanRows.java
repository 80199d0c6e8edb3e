package vn.caunoi.report.template;

import static vn.caunoi.schema.report.Tables.PLAN;
import static vn.caunoi.schema.report.Tables.PLAN_USE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;

/** The plans that offices have uploaded, of the lines that the reader reaches; added to, and never changed. */
@Component
public class PlanRows {

    private final DSLContext database;
    private final Transactions transactions;
    private final Clock clock;

    PlanRows(DSLContext database, Transactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    public List<StoredPlan> all(Scope scope) {
        return transactions.reading(
                scope.actor(),
                () -> database.select(
                                PLAN.LINE,
                                PLAN.CODE,
                                PLAN.VERSION,
                                PLAN.FINGERPRINT,
                                PLAN.UPLOADED_BY,
                                PLAN.UPLOADED_AT)
                        .from(PLAN)
                        .fetch(row -> new StoredPlan(
                                Line.valueOf(row.value1()),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6().toInstant())));
    }

    /** The file as it was uploaded. */
    public String yaml(Scope scope, StoredPlan plan) {
        return transactions.reading(
                scope.actor(),
                () -> database.select(PLAN.YAML)
                        .from(PLAN)
                        .where(
                                PLAN.LINE.eq(plan.line().name()),
                                PLAN.CODE.eq(plan.code()),
                                PLAN.VERSION.eq(plan.version()))
                        .fetchOptional(PLAN.YAML)
                        .orElseThrow(NotFound::new));
    }

    /** Keeps a version; false where another one has uploaded it meanwhile. */
    public boolean add(Scope scope, ReportTemplate plan, String yaml) {
        return transactions.writing(
                scope.actor(),
                () -> database.insertInto(PLAN)
                                .set(PLAN.LINE, plan.line().name())
                                .set(PLAN.CODE, plan.code())
                                .set(PLAN.VERSION, plan.version())
                                .set(PLAN.YAML, yaml)
                                .set(PLAN.FINGERPRINT, fingerprint(yaml))
                                .set(PLAN.UPLOADED_BY, scope.actor().accountId())
                                .set(PLAN.UPLOADED_AT, OffsetDateTime.now(clock))
                                .onConflictDoNothing()
                                .execute()
                        == 1);
    }

    /** What has come into force of the plans that the reader sees. */
    public List<PlanUse> uses(Scope scope) {
        return transactions.reading(
                scope.actor(),
                () -> database.select(PLAN_USE.LINE, PLAN_USE.CODE, PLAN_USE.NUMBER, PLAN_USE.VERSION)
                        .from(PLAN_USE)
                        .fetch(row ->
                                new PlanUse(Line.valueOf(row.value1()), row.value2(), row.value3(), row.value4())));
    }

    /** Puts a version into force; false where another one did so meanwhile. */
    public boolean use(Scope scope, PlanUse use) {
        return transactions.writing(
                scope.actor(),
                () -> database.insertInto(PLAN_USE)
                                .set(PLAN_USE.LINE, use.line().name())
                                .set(PLAN_USE.CODE, use.code())
                                .set(PLAN_USE.NUMBER, use.number())
                                .set(PLAN_USE.VERSION, use.version())
                                .set(PLAN_USE.PUT_BY, scope.actor().accountId())
                                .set(PLAN_USE.PUT_AT, OffsetDateTime.now(clock))
                                .onConflictDoNothing()
                                .execute()
                        == 1);
    }

    private static Field<String> fingerprint(String yaml) {
        return DSL.field("encode(sha256(convert_to({0}, 'UTF8')), 'hex')", String.class, DSL.val(yaml));
    }
}
