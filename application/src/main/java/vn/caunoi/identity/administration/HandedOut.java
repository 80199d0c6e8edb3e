package vn.caunoi.identity.administration;

import java.io.Serializable;

/** A one-time link on its way from the form that made it to the one page that shows it. */
record HandedOut(String address, String until) implements Serializable {

    static final String ATTRIBUTE = "identity.administration.link";

    HolderView.LinkView view() {
        return new HolderView.LinkView(address, until);
    }
}
