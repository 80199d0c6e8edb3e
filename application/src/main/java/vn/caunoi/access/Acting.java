package vn.caunoi.access;

/** Whoever is behind a request and acts in his own name; the principal of the signed-in account implements it. */
public interface Acting {

    Actor actor();
}
