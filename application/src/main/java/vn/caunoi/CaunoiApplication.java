package vn.caunoi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The house: one application whose rooms are the direct sub-packages of this one. */
@SpringBootApplication
@Modulithic(systemName = "Cầu Nối")
public class CaunoiApplication {

    public static void main(String[] args) {
        SpringApplication.run(CaunoiApplication.class, args);
    }
}
