package vn.caunoi.identity.administration;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Credentials;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.Link;
import vn.caunoi.identity.Links;
import vn.caunoi.shell.Text;

/** Makes the one-time links that administrators hand over. */
@Component
class HandOut {

    private final Links links;
    private final Credentials credentials;

    HandOut(Links links, Credentials credentials) {
        this.links = links;
        this.credentials = credentials;
    }

    /** One to set up for who never had a password, to reset for who had one. */
    void to(Holder holder, Account by, RedirectAttributes next, Text text) {
        Link.Kind kind = credentials.hasPassword(holder) ? Link.Kind.RESET : Link.Kind.SET_UP;
        Link link = links.issue(holder, kind, by);
        next.addFlashAttribute(HandedOut.ATTRIBUTE, new HandedOut(links.address(link), text.dateTime(link.until())));
    }
}
