package vn.caunoi.identity.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Scope;
import vn.caunoi.identity.SignedInAccount;

/** Gives every controller method that asks for it the {@link Scope}, the {@link Actor} or the account of the request, page or machine. */
@Component
class RequestScopes implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final ObjectProvider<AccessPolicy> policy;

    RequestScopes(ObjectProvider<AccessPolicy> policy) {
        this.policy = policy;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Set.of(Scope.class, Actor.class, SignedInAccount.class).contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        SignedInAccount account = account();
        if (parameter.getParameterType() == SignedInAccount.class) return account;
        return parameter.getParameterType() == Actor.class ? account.actor() : scope(account);
    }

    /** Whoever may read nothing at all, like the administrator, hears so at the door and not of each record. */
    private Scope scope(SignedInAccount account) {
        Scope scope = policy.getObject().scopeOf(account.actor()).limitedTo(account.actions());
        if (!account.role().may(Action.READ)) {
            throw new Forbidden();
        }
        return scope;
    }

    private static SignedInAccount account() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof SignedInAccount account) {
            return account;
        }
        throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
    }
}
