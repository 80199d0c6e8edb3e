package vn.caunoi.launch;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.office.Office;
import vn.caunoi.office.OwnBody;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** Tells every page whose installation this is: the body that set it up, or the sample, which says that its figures are fictitious. */
@Component
class Houses implements House.Source {

    private final House before;
    private final Premises premises;
    private final Office office;

    Houses(Premises premises, Messages messages, ObjectProvider<SampleWorld> world, Office office) {
        this.premises = premises;
        this.office = office;
        Text text = messages.in(Messages.VIETNAMESE);
        before = switch (premises) {
            case OWN -> new House(null, text.t("shell.product"), null, null, null);
            case SAMPLE ->
                new House(
                        text.t("launch.sample.superior"),
                        text.t("launch.sample.body"),
                        text.t("launch.sample.place"),
                        null,
                        new House.Sample(
                                SampleClock.WORKING_DAY,
                                address -> world.stream()
                                        .flatMap(sample -> sample.press(address).stream())
                                        .findFirst()));
        };
    }

    @Override
    public House house() {
        return premises == Premises.SAMPLE ? before : called(office.body());
    }

    @Override
    public House house(long posting) {
        return premises == Premises.SAMPLE ? before : called(office.body(posting));
    }

    private House called(Optional<OwnBody> body) {
        return body.map(Houses::own).orElse(before);
    }

    private static House own(OwnBody body) {
        return new House(body.superior(), body.name(), body.place(), null, null);
    }
}
