package dev.cv.vocabulary;

import dev.cv.model.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sites on which many have accounts: what they are called, and where an account is. */
public final class Networks {

    /**
     * An account.
     *
     * @param network what the site is called: {@code GitHub}
     * @param username empty where the address doesn't tell it
     */
    public record Account(String network, String username) {}

    /**
     * A site.
     *
     * @param address what stands before a username: {@code www.linkedin.com/in/}
     */
    private record Network(String name, String address) {

        String host() {
            return bare().substring(0, bare().indexOf('/'));
        }

        /** Whether it is at that host, or at one below it; {@code scholar.google.*} is in any country. */
        boolean isAt(String small) {
            String host = host();
            return host.endsWith(ANYWHERE)
                    ? small.startsWith(host.substring(0, host.length() - 1))
                    : small.equals(host) || small.endsWith("." + host);
        }

        /** {@code /in/} */
        String path() {
            return bare().substring(bare().indexOf('/'));
        }

        private String bare() {
            return address.startsWith("www.") ? address.substring("www.".length()) : address;
        }
    }

    private static final String ANYWHERE = ".*";
    private static final Pattern URL = Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?([^/?#:]+)(?::\\d+)?([/?#].*)?$");
    private static final Pattern QUERY = Pattern.compile("[?&](?:user|id|name)=([^&#]+)");
    private static final Pattern HANDLE = Pattern.compile("@?[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Steps of a path before a username: {@code /users/}. */
    private static final Set<String> STEPS = Set.copyOf(WordList.of("network.path"));

    private static final List<Network> ALL = all();
    private static final List<String> KEYS =
            ALL.stream().map(network -> key(network.name())).toList();

    private Networks() {}

    /** A line's items are a name, perhaps of several words, and an address. */
    private static List<Network> all() {
        List<Network> all = new ArrayList<>();
        for (String item : WordList.of("network")) {
            int space = item.lastIndexOf(' ');
            all.add(new Network(item.substring(0, space).strip(), item.substring(space + 1)));
        }
        return all;
    }

    private static Optional<Network> at(String host) {
        String small = host.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(known -> known.isAt(small)).findFirst();
    }

    private static Optional<Network> named(String name) {
        int at = KEYS.indexOf(key(name));
        return at < 0 ? Optional.empty() : Optional.of(ALL.get(at));
    }

    private static String key(String name) {
        return NO_LETTER.matcher(Folding.fold(name)).replaceAll("");
    }

    static boolean isHost(String host) {
        return at(host).isPresent();
    }

    /** Whether a network is called so, whatever the case: {@code StackOverflow}. */
    public static boolean isName(String name) {
        return named(name).isPresent();
    }

    /**
     * What the network is called that a contact leads to: by its address; else, as that may be anywhere, by its class, its
     * words, or by a part of the host ({@code mastodon.example/@ada}). Empty where it is none that is known.
     */
    public static Optional<String> of(Contact contact) {
        String host = contact.target()
                .map(URL::matcher)
                .filter(Matcher::matches)
                .map(parts -> parts.group(1))
                .orElse("");
        String words = contact.text().strip();
        Stream<String> names = Stream.concat(
                contact.attributes().classes().stream(),
                Stream.of(words, ContactLabel.of(words).words()));
        return at(host).or(() -> Stream.concat(names, Stream.of(host.split("\\.", -1)))
                        .flatMap(name -> named(name).stream())
                        .findFirst())
                .map(Network::name);
    }

    /** Whose account an address on the web is; empty where it is on no network that is known. */
    public static Optional<Account> account(String url) {
        Matcher parts = URL.matcher(url.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String path = parts.group(2) == null ? "" : parts.group(2);
        Optional<Network> network = at(parts.group(1));
        if (network.isEmpty() && !path.startsWith("/@")) {
            return Optional.empty();
        }
        String rest = network.filter(known -> path.startsWith(known.path()))
                .map(known -> path.substring(known.path().length()))
                .orElse(path);
        return Optional.of(new Account(network.map(Network::name).orElse(parts.group(1)), username(rest)));
    }

    private static String username(String path) {
        Matcher query = QUERY.matcher(path);
        if (query.find()) {
            return query.group(1);
        }
        for (String step : path.split("[?#]", 2)[0].split("/", -1)) {
            String name = step.replaceFirst("^[@~]", "");
            if (!name.isEmpty() && !STEPS.contains(step)) {
                return name;
            }
        }
        return "";
    }

    /** Where the account of that name is on the network that is called so; empty where none is, or it is no username. */
    public static Optional<String> address(String network, String username) {
        String name = username.strip();
        return HANDLE.matcher(name).matches()
                ? named(network)
                        .map(known -> "https://" + known.address() + (name.startsWith("@") ? name.substring(1) : name))
                : Optional.empty();
    }
}
