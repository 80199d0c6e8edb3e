package vn.caunoi.indicator.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.activity.KindFigures;
import vn.caunoi.activity.KindPlans;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.Plan;
import vn.caunoi.indicator.Plans;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.QuestionText;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tile;

/** Tells the lists of activities and of dialogues what was planned, in the words of tiles and tables. */
@Component
class ActivityPlans implements KindPlans {

    private static final String DIALOGUES = "dialogue.enterprises-share";

    private final Figures figures;
    private final QuestionReader questions;
    private final ObjectProvider<Plans> plans;
    private final PlanWords words;

    ActivityPlans(Figures figures, QuestionReader questions, ObjectProvider<Plans> plans, PlanWords words) {
        this.figures = figures;
        this.questions = questions;
        this.plans = plans;
        this.words = words;
    }

    @Override
    public Tile.Plan of(Scope scope, KindFigures.Asked asked, KindFigures.Sum sum, Text text) {
        if (asked.level() != null) {
            return Tile.Plan.NONE;
        }
        Question question = question(scope, sum.indicator(), asked.unit(), asked.period());
        return plan(scope, question, figures.answer(scope, question).value(), text);
    }

    @Override
    public Optional<Share> dialogues(Scope scope, String group, Period year, Text text) {
        try {
            Question question = question(scope, DIALOGUES, group, year);
            BigDecimal value = figures.answer(scope, question).value();
            return Optional.ofNullable(value)
                    .map(share -> new Share(
                            new Phrases(text)
                                    .percent(share.setScale(question.indicator().decimals(), RoundingMode.HALF_UP)),
                            FigureAddress.of(question, null).path(),
                            plan(scope, question, share, text)));
        } catch (NotFound outOfReach) {
            return Optional.empty();
        }
    }

    private Question question(Scope scope, String indicator, String owner, Period period) {
        return questions.read(scope, new QuestionText(indicator, owner, period.text(), null, null, List.of(), null));
    }

    /** The plan of these days, or of the year that they are a part of. */
    private Tile.Plan plan(Scope scope, Question question, @Nullable BigDecimal value, Text text) {
        return found(scope, question)
                .map(plan -> words.of(
                        question.indicator(), question.when(), question.when().last(), plan, value, text))
                .or(() -> PlannedParts.yearAround(question)
                        .flatMap(year -> found(scope, question.at(year))
                                .map(plan -> words.of(
                                        question.indicator(),
                                        year,
                                        question.when().last(),
                                        plan,
                                        value,
                                        text))))
                .orElse(Tile.Plan.NONE);
    }

    private Optional<Plan> found(Scope scope, Question question) {
        return plans.orderedStream()
                .flatMap(each -> each.planFor(scope, question).stream())
                .findFirst();
    }
}
