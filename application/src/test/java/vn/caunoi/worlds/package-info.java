/** Random worlds and histories, asked and told through the doors, against recounts and models that share no code with them. */
@NullMarked
package vn.caunoi.worlds;

import org.jspecify.annotations.NullMarked;
