package vn.caunoi.identity.administration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.Link;
import vn.caunoi.identity.Links;
import vn.caunoi.shell.Text;

/** Makes the one-time links that administrators hand over. Their address is the one of the installation, whatever a request calls it. */
@Component
class HandOut {

    private final Links links;
    private final String address;

    HandOut(Links links, @Value("${caunoi.address:}") String address) {
        this.links = links;
        this.address = address;
    }

    void to(Holder holder, Link.Kind kind, Account by, RedirectAttributes next, Text text) {
        Link link = links.issue(holder, kind, by);
        next.addFlashAttribute(
                HandedOut.ATTRIBUTE,
                new HandedOut(address + "/dat-mat-khau?ma=" + link.secret(), text.dateTime(link.until())));
    }
}
