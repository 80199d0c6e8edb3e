package vn.caunoi.identity.administration;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.Link;
import vn.caunoi.identity.Links;
import vn.caunoi.shell.Text;

/** Makes the one-time links that administrators hand over. */
@Component
class HandOut {

    private final Links links;

    HandOut(Links links) {
        this.links = links;
    }

    void to(Holder holder, Link.Kind kind, Account by, RedirectAttributes next, Text text) {
        Link link = links.issue(holder, kind, by);
        next.addFlashAttribute(HandedOut.ATTRIBUTE, new HandedOut(links.address(link), text.dateTime(link.until())));
    }
}
