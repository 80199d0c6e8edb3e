package vn.caunoi.unsent;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.caunoi.access.Actor;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.SignedIn;
import vn.caunoi.shell.Tone;

/**
 * A form that is sent again, since its answer was lost on the way, is not recorded again: who sends the same words under the
 * same key is led to the page that followed the first time. A form that was recorded takes its draft along. Files are left to
 * the import, which looks at every file before anything is recorded.
 */
@Component
class SentOnce implements HandlerInterceptor, WebMvcConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(SentOnce.class);
    private static final String SECRET = "mat-khau|nhap-lai|hien-tai|ma-6-so|so-dinh-danh";
    private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String SENDING = SentOnce.class.getName() + ".sending";

    /** Two equal forms wait for each other; different ones hardly ever. */
    private final List<Lock> lanes =
            Stream.<Lock>generate(ReentrantLock::new).limit(256).toList();

    private final ObjectProvider<SentRows> sent;
    private final ObjectProvider<DraftRows> drafts;

    SentOnce(ObjectProvider<SentRows> sent, ObjectProvider<DraftRows> drafts) {
        this.sent = sent;
        this.drafts = drafts;
    }

    /** A form on its way: whose, under which key, and the digest of its words. */
    private record Sending(Actor actor, UUID key, UUID digest, Lock lane) {}

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Sending sending = sending(request).orElse(null);
        if (sending == null) {
            return true;
        }
        sending.lane().lock();
        try {
            Optional<SentRows.Sent> before = sent.getObject().before(sending.actor(), sending.digest());
            if (before.isEmpty()) {
                request.setAttribute(SENDING, sending);
                return true;
            }
            lead(before.get(), request, response);
            return false;
        } finally {
            if (request.getAttribute(SENDING) == null) {
                sending.lane().unlock();
            }
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!(request.getAttribute(SENDING) instanceof Sending sending)) {
            return;
        }
        request.removeAttribute(SENDING);
        try {
            String next = response.getHeader(HttpHeaders.LOCATION);
            if (failure == null && next != null && recorded(request, response)) {
                sent.getObject().remember(sending.actor(), sending.digest(), sending.key(), next);
                drafts.getObject().discard(sending.actor(), sending.key());
            }
        } catch (RuntimeException unkept) {
            LOG.warn(
                    "A recorded form could not be remembered: {}",
                    unkept.getClass().getName());
        } finally {
            sending.lane().unlock();
        }
    }

    /** Led on to the next page, which does not say that it could not be done. */
    private static boolean recorded(HttpServletRequest request, HttpServletResponse response) {
        return response.getStatus() == HttpStatus.SEE_OTHER.value()
                && RequestContextUtils.getOutputFlashMap(request).values().stream()
                        .noneMatch(said -> said instanceof Flash flash && flash.tone() == Tone.BAD);
    }

    private static void lead(SentRows.Sent before, HttpServletRequest request, HttpServletResponse response) {
        FlashMap said = RequestContextUtils.getOutputFlashMap(request);
        Flash.watch(said, "unsent.again", before.at());
        RequestContextUtils.saveOutputFlashMap(before.nextPage(), request, response);
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, before.nextPage());
    }

    private Optional<Sending> sending(HttpServletRequest request) {
        String type = request.getContentType();
        if (!request.getMethod().equals("POST")
                || request.getDispatcherType() != DispatcherType.REQUEST
                || (type != null && type.startsWith("multipart/"))) {
            return Optional.empty();
        }
        String key = request.getParameter(PageFrame.Drawn.FIELD);
        Actor actor = actor();
        if (key == null || actor == null || !key.matches(KEY) || holdsSecrets(request)) {
            return Optional.empty();
        }
        UUID digest = digest(request);
        Lock lane = lanes.get(Math.floorMod(digest.hashCode(), lanes.size()));
        return Optional.of(new Sending(actor, UUID.fromString(key), digest, lane));
    }

    /** Of a password, a code or an identity number not even a digest is kept. */
    private static boolean holdsSecrets(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream().anyMatch(name -> name.matches(SECRET));
    }

    private static UUID digest(HttpServletRequest request) {
        Map<String, List<String>> typed = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, Arrays.asList(values)));
        typed.remove("_csrf");
        return UUID.nameUUIDFromBytes((request.getRequestURI() + typed).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Actor actor() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof SignedIn person ? person.actor() : null;
    }
}
