package vn.caunoi;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * The house: one application whose rooms are the direct sub-packages of this one; {@code launch} starts it. A part is known
 * by its room and name, so that two rooms may call theirs the same.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Cầu Nối")
public class CaunoiApplication {}
