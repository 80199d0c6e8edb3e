package vn.caunoi.access;

/** Whether nobody can come in yet, because the installation has not been set up: the page to sign in says where to begin. */
@FunctionalInterface
public interface Vacancy {

    boolean vacant();
}
