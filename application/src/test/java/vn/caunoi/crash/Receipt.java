package vn.caunoi.crash;

import tools.jackson.databind.JsonNode;

/** What an import answered, in numbers of rows. */
record Receipt(int accepted, int skipped, int rejected) {

    static Receipt of(JsonNode answer) {
        return new Receipt(
                answer.path("accepted").asInt(),
                answer.path("skipped").asInt(),
                answer.path("rejected").size());
    }
}
