package vn.caunoi.worlds.walls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.caunoi.access.Action;
import vn.caunoi.identity.Role;

/**
 * The questions of the table once more, each by who may ask it, with one value after the other replaced by what no reader
 * means, while all the others stay as they belong: what lies in the path, what is asked, what is sent.
 */
final class HostileValues implements AutoCloseable {

    private static final int AT_ONCE = 4;

    /** It would end a literal, a comment, an expression of a template or a pattern. */
    private static final String TYPED =
            "' OR '1'='1'; select pg_sleep(9) -- ${7*7} __${7*7}__ T(java.lang.Runtime) %_\\ (a+)+$ ";

    /** The same without the signs for which the server refuses a path before anybody looks at it. */
    private static final String IN_A_PATH = "' OR '1'='1' -- ${7*7} __${7*7}__ T(java.lang.Runtime) (a+)+$";

    /** What an answer shows that ran what was typed, or that tells of the inside. */
    private static final Pattern INSIDE = Pattern.compile("__49__|PSQLException|DataAccessException|at vn\\.caunoi");

    /** Forms of which one field is enough, and words are kept as they are: what becomes of them is shown elsewhere. */
    private static final Pattern ONE_FIELD_IS_ENOUGH =
            Pattern.compile("/bao-cao/.*/(sua|so-da-in|kiem-tra).*|/thanh-vien/.*/xem|/co-quan");

    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea)[^>]* name=\"([^\"_][^\"]*)\"");

    private final Matrix matrix;
    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, Set<String>> named = new TreeMap<>();
    private final Map<String, Set<String>> fields;

    HostileValues(Matrix matrix, RequestMappingHandlerMapping mappings) throws IOException {
        this.matrix = matrix;
        listener.setSoTimeout(1);
        mappings.getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues()
                        .forEach(pattern -> named.computeIfAbsent(pattern, _ -> new TreeSet<>())
                                .addAll(parameters(method))));
        this.fields = fields();
    }

    /** One of the questions: the address and the form of the table, in which one value is another one. */
    private record Question(Endpoint endpoint, String address, String form) {

        @Override
        public String toString() {
            return endpoint.mapping() + " as " + address + " » " + form;
        }
    }

    /** What was asked, each with what is wrong with its answer; empty where it is as it should be. */
    Map<String, String> answers() {
        List<Question> questions =
                Endpoints.all().stream().flatMap(this::questions).toList();
        Map<String, String> answers = new TreeMap<>();
        each(questions, question -> Map.entry(question.toString(), wrong(question)))
                .forEach(answer -> answers.put(answer.getKey(), answer.getValue()));
        return answers;
    }

    /** Whether somebody fetched the address that was typed. */
    boolean wasFetched() throws IOException {
        try {
            listener.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private String wrong(Question question) {
        return matrix.ask(whoMay(question.endpoint()), question.address(), question.form())
                .map(answer -> isWrong(answer) ? "answered " + answer.status() : "")
                .orElse("could not be asked for want of a value");
    }

    private static boolean isWrong(Answer answer) {
        return answer.status() >= 500
                || answer.status() == 401
                || INSIDE.matcher(answer.all()).find();
    }

    private static Cell whoMay(Endpoint endpoint) {
        Role role = endpoint.action() == Action.ADMINISTER ? Role.ADMINISTRATOR : Role.ORGANIZATION_OFFICER;
        Reader reader = Reader.all().stream()
                .filter(each -> each.role() == role)
                .findFirst()
                .orElseThrow();
        return new Cell(endpoint, reader, Relation.SELF, false);
    }

    private Stream<Question> questions(Endpoint endpoint) {
        String[] address = endpoint.address().split("\\?", 2);
        String query = address.length > 1 ? address[1] : "";
        List<Question> questions = new ArrayList<>();
        inThePath(endpoint, address[0])
                .map(path -> query.isEmpty() ? path : path + "?" + query)
                .forEach(other -> questions.add(new Question(endpoint, other, endpoint.form())));
        replaced(query, asked(endpoint))
                .forEach(other -> questions.add(new Question(endpoint, address[0] + "?" + other, endpoint.form())));
        if (!endpoint.form().startsWith("{")) {
            replaced(endpoint.form(), sent(endpoint))
                    .forEach(other -> questions.add(new Question(endpoint, endpoint.address(), other)));
        }
        return questions.stream();
    }

    /** The path with one after the other of those parts replaced that the mapping leaves open. */
    private static Stream<String> inThePath(Endpoint endpoint, String path) {
        String[] mapped = pattern(endpoint).split("/");
        return IntStream.range(0, mapped.length)
                .filter(part -> mapped[part].startsWith("{"))
                .mapToObj(part -> {
                    String[] parts = path.split("/");
                    parts[part] = coded(IN_A_PATH);
                    return String.join("/", parts);
                });
    }

    /** The names that are asked for beside those of the table: what the method takes, and by what the page is filtered. */
    private Set<String> asked(Endpoint endpoint) {
        if (!endpoint.verb().equals("GET")) return Set.of();
        Set<String> names = new TreeSet<>(Set.of("sort"));
        names.addAll(named.getOrDefault(pattern(endpoint), Set.of()));
        boolean sends = Endpoints.all().stream()
                .anyMatch(other -> other.verb().equals("POST") && path(other).equals(path(endpoint)));
        if (!sends) names.addAll(fields.getOrDefault(path(endpoint), Set.of()));
        return names;
    }

    /** The fields of the page from which the form is sent. */
    private Set<String> sent(Endpoint endpoint) {
        boolean alone = ONE_FIELD_IS_ENOUGH.matcher(endpoint.address()).matches();
        return endpoint.verb().equals("POST") && !alone ? fields.getOrDefault(path(endpoint), Set.of()) : Set.of();
    }

    /** The pairs with one value after the other replaced, and once with the bare address of the listener in all. */
    private Stream<String> replaced(String pairs, Set<String> more) {
        Map<String, String> values = pairs(pairs);
        Set<String> names = new TreeSet<>(values.keySet());
        names.addAll(more);
        if (names.isEmpty()) return Stream.empty();
        String url = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
        return Stream.concat(
                names.stream().map(name -> with(values, Set.of(name), TYPED + url)),
                Stream.of(with(values, names, url)));
    }

    private static String with(Map<String, String> values, Set<String> names, String value) {
        Map<String, String> other = new LinkedHashMap<>(values);
        names.forEach(name -> other.put(name, coded(value)));
        return other.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> pairs(String pairs) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.of(pairs.split("&")).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            String[] both = pair.split("=", 2);
            values.put(both[0], both.length > 1 ? both[1] : "");
        });
        return values;
    }

    /** What the pages ask for, by their path in the table. */
    private Map<String, Set<String>> fields() {
        List<Endpoint> pages = Endpoints.all().stream()
                .filter(endpoint -> endpoint.verb().equals("GET") && !endpoint.isForMachines())
                .toList();
        Map<String, Set<String>> found = new TreeMap<>();
        each(pages, page -> Map.entry(path(page), fields(matrix.ask(whoMay(page)))))
                .forEach(page -> found.put(page.getKey(), page.getValue()));
        return found;
    }

    private static Set<String> fields(Optional<Answer> page) {
        String words = page.map(Answer::words).orElse("");
        String main = words.substring(Math.max(0, words.indexOf("<main")));
        return FIELD.matcher(main).results().map(field -> field.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> parameters(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(RequestParam.class))
                .filter(Objects::nonNull)
                .map(RequestParam::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String pattern(Endpoint endpoint) {
        return endpoint.mapping().substring(endpoint.mapping().indexOf(' ') + 1);
    }

    private static String path(Endpoint endpoint) {
        return endpoint.address().replaceAll("\\?.*", "");
    }

    private static <A, B> List<B> each(Collection<A> all, Function<A, B> work) {
        try (var hands = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<B>> tasks =
                    all.stream().map(one -> (Callable<B>) () -> work.apply(one)).toList();
            return hands.invokeAll(tasks).stream().map(Future::resultNow).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
