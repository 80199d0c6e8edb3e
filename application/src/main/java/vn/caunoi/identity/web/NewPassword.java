package vn.caunoi.identity.web;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.identity.Credentials;
import vn.caunoi.identity.Holder;
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

    private final Credentials credentials;
    private final SecondFactors factors;
    private final Clock clock;

    NewPassword(Credentials credentials, SecondFactors factors, Clock clock) {
        this.credentials = credentials;
        this.factors = factors;
        this.clock = clock;
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
     * @param hasFactor whether a second factor stands already, beside which a shorter password is enough
     */
    public Chosen read(FormCheck check, Holder holder, boolean hasFactor, HttpSession session) {
        String password = check.form().value("mat-khau");
        String code = check.typed("ma-6-so");
        Optional<Factor> factor = code.isEmpty() ? Optional.empty() : Optional.of(new Factor(offer(session), code));
        if (factor.isPresent() && !SecondFactor.fits(factor.get().secret(), code, clock.instant())) {
            check.reject("ma-6-so", "identity.code.wrong");
        }
        PasswordRule.fault(password, holder.username(), hasFactor || factor.isPresent())
                .ifPresent(fault -> check.reject("mat-khau", fault));
        if (!password.equals(check.form().value("nhap-lai"))) {
            check.reject("nhap-lai", "identity.password.different");
        }
        return new Chosen(password, factor);
    }

    /**
     * Sets what was chosen.
     *
     * @param by the holder in one of his posts; null where he comes with a link
     */
    public void set(@Nullable Actor by, Holder holder, Chosen chosen) {
        credentials.setPassword(by, holder, chosen.password());
        chosen.secondFactor().ifPresent(factor -> factors.set(by, holder, factor.secret(), factor.code()));
    }

    /** Sets it for who comes with a link: a second factor that was not proved anew is lost with the telephone. */
    void setAnew(Holder holder, Chosen chosen) {
        set(null, holder, chosen);
        if (chosen.secondFactor().isEmpty()) factors.drop(null, holder);
    }

    /** A password that was typed is never sent back. */
    public static Form forgotten(Form form) {
        return form.with("mat-khau", null).with("nhap-lai", null).with("ma-6-so", null);
    }

    /** The password, and the second factor where one was proved. */
    public record Chosen(String password, Optional<Factor> secondFactor) {}

    /** A secret and the code that shows that the telephone has it. */
    public record Factor(byte[] secret, String code) {}
}
