package vn.caunoi;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the sample pages of tests, which lie in the same packages, out of the application. */
public final class OnlyTheProduct extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory others) throws IOException {
        return type.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OnlyTheProduct;
    }

    @Override
    public int hashCode() {
        return OnlyTheProduct.class.hashCode();
    }
}
