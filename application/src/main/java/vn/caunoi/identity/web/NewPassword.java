package vn.caunoi.identity.web;

import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.identity.Credentials;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.NewPasswords;
import vn.caunoi.identity.SecondFactors;
import vn.caunoi.identity.secret.PasswordRule;
import vn.caunoi.identity.secret.SecondFactor;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;

/**
 * Reads a new password with its repetition, and the code that proves a second factor where one was wanted. The secret that is
 * offered to the telephone waits in the session, so that no form can bring another.
 */
@Component
public class NewPassword {

    public static final String KEY = "identity.password";

    private static final String OFFERED = "identity.offered-secret";

    private final NewPasswords passwords;
    private final Credentials credentials;

    /** As codes are taken: by the time of the machine. */
    private final InstantSource time = InstantSource.system();

    NewPassword(NewPasswords passwords, Credentials credentials) {
        this.passwords = passwords;
        this.credentials = credentials;
    }

    /** The secret for a telephone, the same until it is taken or forgotten. */
    public byte[] offer(HttpSession session) {
        if (session.getAttribute(OFFERED) instanceof byte[] secret) return secret;
        byte[] secret = SecondFactor.invent();
        session.setAttribute(OFFERED, secret);
        return secret;
    }

    public static void forget(HttpSession session) {
        session.removeAttribute(OFFERED);
    }

    /**
     * What was chosen; what is wrong with it is an error of its field.
     *
     * @param offered whether a second factor was offered with it; a code for one that was not is of no meaning
     */
    public Chosen read(FormCheck check, Holder holder, HttpSession session, boolean offered) {
        String password = check.form().value("mat-khau");
        String code = offered ? check.typed("ma-6-so") : "";
        Optional<SecondFactors.Proof> factor =
                code.isEmpty() ? Optional.empty() : Optional.of(new SecondFactors.Proof(offer(session), code));
        if (factor.isPresent() && !SecondFactor.fits(factor.get().secret(), code, time.instant())) {
            check.reject("ma-6-so", "identity.code.wrong");
        }
        PasswordRule.fault(password, holder.username(), hasFactor(holder) || factor.isPresent())
                .ifPresent(fault -> check.reject("mat-khau", fault));
        if (!password.equals(check.form().value("nhap-lai"))) {
            check.reject("nhap-lai", "identity.password.different");
        }
        return new Chosen(password, factor);
    }

    /** Whether a second factor stands already, beside which a shorter password is enough. */
    public boolean hasFactor(Holder holder) {
        return credentials.hasSecondFactor(holder);
    }

    /** Sets what was chosen; a code that is of no use any more is an error of its field, and nothing is set. */
    public boolean set(FormCheck check, Actor by, Holder holder, Chosen chosen) {
        return passwords.set(by, holder, chosen.password(), chosen.factor()) || late(check);
    }

    /** As {@link #set}, for who comes with a link. */
    boolean setWithLink(FormCheck check, String link, Holder holder, Chosen chosen) {
        return passwords.setWithLink(link, holder, chosen.password(), chosen.factor()) || late(check);
    }

    private static boolean late(FormCheck check) {
        check.reject("ma-6-so", "identity.code.wrong");
        return false;
    }

    /** A password that was typed is never sent back. */
    public static Form forgotten(Form form) {
        return form.with("mat-khau", null).with("nhap-lai", null).with("ma-6-so", null);
    }

    /** The password, and the second factor where one was proved. */
    public record Chosen(String password, Optional<SecondFactors.Proof> secondFactor) {

        SecondFactors.@Nullable Proof factor() {
            return secondFactor.orElse(null);
        }
    }
}
