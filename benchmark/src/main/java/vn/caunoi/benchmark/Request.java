package vn.caunoi.benchmark;

import java.util.List;
import vn.caunoi.benchmark.world.Scale;

/** What is to be measured: the scale, how often, and the seed of the invented office. */
record Request(Scale scale, int rounds, long seed) {

    private static final int FEWEST_ROUNDS = 7;
    private static final long SEED = 20_260_930;

    static Request read(List<String> arguments) {
        Request request = new Request(Scale.ZONE, FEWEST_ROUNDS, SEED);
        for (int i = 0; i < arguments.size(); i++) {
            request = switch (arguments.get(i)) {
                case "zone" -> request;
                case "city" -> new Request(Scale.CITY, request.rounds, request.seed);
                case "--rounds" -> new Request(request.scale, rounds(arguments, ++i), request.seed);
                case "--seed" -> new Request(request.scale, request.rounds, number(arguments, ++i));
                default -> throw new BadUse("refusal.argument", arguments.get(i));
            };
        }
        return request;
    }

    private static int rounds(List<String> arguments, int place) {
        long rounds = number(arguments, place);
        if (rounds < FEWEST_ROUNDS || rounds > 1000) {
            throw new BadUse("refusal.rounds", FEWEST_ROUNDS);
        }
        return (int) rounds;
    }

    private static long number(List<String> arguments, int place) {
        try {
            return Long.parseLong(arguments.get(place));
        } catch (IndexOutOfBoundsException | NumberFormatException _) {
            throw new BadUse("refusal.number", arguments.get(place - 1));
        }
    }
}
