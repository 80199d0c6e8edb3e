package vn.caunoi.worlds.walls;

import org.jspecify.annotations.Nullable;

/** One question of the matrix: who asks which address for what; nobody where there is no reader. */
record Cell(Endpoint endpoint, @Nullable Reader reader, Relation relation, boolean ended) {

    /** The unit that is asked for; nobody asks for one of the Party. */
    Place place() {
        return reader == null ? Reader.all().getFirst().at(Relation.SELF, ended) : reader.at(relation, ended);
    }

    @Override
    public String toString() {
        return "%s as %s, %s%s"
                .formatted(
                        endpoint.mapping(), reader == null ? "nobody" : reader, relation, ended ? " that ended" : "");
    }
}
