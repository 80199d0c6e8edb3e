package vn.caunoi.launch;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** Tells every page whose installation this is; the sample says that its figures are fictitious. */
@Component
class Houses implements House.Source {

    private final House house;

    Houses(Premises premises, Messages messages, ObjectProvider<SampleWorld> world) {
        Text text = messages.in(Messages.VIETNAMESE);
        house = switch (premises) {
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
        return house;
    }
}
