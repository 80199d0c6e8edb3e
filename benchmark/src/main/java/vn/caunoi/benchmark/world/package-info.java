/** A large office with ten years of churn, invented from a seed and copied into the tables past the doors. */
@NullMarked
package vn.caunoi.benchmark.world;

import org.jspecify.annotations.NullMarked;
