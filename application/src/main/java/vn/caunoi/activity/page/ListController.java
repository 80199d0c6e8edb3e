package vn.caunoi.activity.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.activity.ActivityKinds;
import vn.caunoi.activity.page.FilterForm.Asked;
import vn.caunoi.activity.reading.Places;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Text;

/** The list of activities; every filter stands in the address. */
@PageController
class ListController {

    private final Templates templates;
    private final ActivityKinds kinds;
    private final Places places;
    private final Choices choices;
    private final ListReading reading;

    ListController(Templates templates, ActivityKinds kinds, Places places, Choices choices, ListReading reading) {
        this.templates = templates;
        this.kinds = kinds;
        this.places = places;
        this.choices = choices;
        this.reading = reading;
    }

    @GetMapping(Addresses.ACTIVITIES)
    ResponseEntity<JteModel> list(PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> typed) {
        Asked asked = asked(scope, typed, kinds, places, frame.text());
        ListView view = reading.read(scope, asked, page(typed), choices.mayRecord(scope), frame.text());
        JteModel page = templates.activityList(
                frame.page("activity.list.title"), view, asked.form(), choices.filters(scope, frame.text()));
        return asked.form().valid() ? Answer.page(page) : Answer.invalid(page);
    }

    static Asked asked(
            Scope scope, MultiValueMap<String, String> typed, ActivityKinds kinds, Places places, Text text) {
        String code = FilterForm.unit(typed);
        @Nullable Unit unit = code == null ? null : places.unit(scope, code);
        return new FilterForm(typed, kinds, text).read(unit, enterprise -> places.knowsEnterprise(scope, enterprise));
    }

    static int page(MultiValueMap<String, String> typed) {
        String turned = typed.getFirst(Paging.PARAMETER);
        return turned != null && turned.matches("\\d{1,6}") ? Integer.parseInt(turned) : 1;
    }
}
