package vn.caunoi.search.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.search.finding.Hits;
import vn.caunoi.search.finding.Search;
import vn.caunoi.search.finding.Sought;
import vn.caunoi.search.page.SearchView.Group;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** What the one box found in everything that the reader may see; an empty box explains itself. */
@PageController
class SearchController {

    private static final String FORM = "search.form";

    private final Templates templates;
    private final Search search;

    SearchController(Templates templates, Search search) {
        this.templates = templates;
        this.search = search;
    }

    @GetMapping(Addresses.SEARCH)
    JteModel found(PageFrame frame, Scope scope, @RequestParam(name = "q", required = false) @Nullable String typed) {
        Sought sought = Sought.of(typed);
        List<Group> groups = sought.isEmpty()
                ? List.of()
                : search.find(scope, sought, frame.text()).stream()
                        .map(hits -> group(hits, frame.text()))
                        .toList();
        return templates.searchFound(
                frame.page("search.title"),
                new SearchView(sought.isEmpty() ? "" : sought.typed(), groups),
                Form.empty(FORM).with("q", sought.typed()));
    }

    private static Group group(Hits hits, Text text) {
        return new Group(text.t("search.kind." + hits.kind()), hits.best(), hits.more(), hits.all());
    }
}
