package vn.caunoi.report.web;

import org.springframework.stereotype.Component;
import vn.caunoi.report.Rounding;
import vn.caunoi.report.YearPaper;
import vn.caunoi.report.YearResult;
import vn.caunoi.report.document.PartyPaper;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** Writes the paper of a year in the name of this house. */
@Component
class YearPapers {

    private final Messages messages;
    private final House.Source house;
    private final YearChoices choices;

    YearPapers(Messages messages, House.Source house, YearChoices choices) {
        this.messages = messages;
        this.house = house;
        this.choices = choices;
    }

    PartyPaper of(YearResult result, Rounding rounding) {
        return new YearPaper(vietnamese(), house.house(), rounding, choices.today()).of(result);
    }

    String fileName(YearResult result) {
        return vietnamese()
                .t(
                        "report.paper.file",
                        Integer.toString(result.year().first().getYear()),
                        result.unit().code());
    }

    private Text vietnamese() {
        return messages.in(Messages.VIETNAMESE);
    }
}
