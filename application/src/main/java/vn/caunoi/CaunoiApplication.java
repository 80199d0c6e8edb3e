package vn.caunoi;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The house: one application whose rooms are the direct sub-packages of this one; {@code launch} starts it. */
@SpringBootApplication
@Modulithic(systemName = "Cầu Nối")
public class CaunoiApplication {}
