package vn.caunoi.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * What waits to be shown once on a page, the latest first: who clicks twice reads what his second click did. Spring keeps one for each
 * click and shows the oldest, which would be a one-time link that the second click has made invalid.
 */
class LatestFlashes extends SessionFlashMapManager {

    @Override
    protected void updateFlashMaps(List<FlashMap> kept, HttpServletRequest request, HttpServletResponse response) {
        super.updateFlashMaps(latest(kept), request, response);
    }

    /** One for each page; of the earlier ones only what the latest says nothing of. Two clicks at once look into one list. */
    private static List<FlashMap> latest(List<FlashMap> kept) {
        Map<Page, FlashMap> latest = new LinkedHashMap<>();
        for (FlashMap flash : kept) {
            latest.merge(Page.of(flash), flash, (before, after) -> {
                before.forEach(after::putIfAbsent);
                return after;
            });
        }
        return new CopyOnWriteArrayList<>(latest.values());
    }

    private record Page(@Nullable String path, MultiValueMap<String, String> parameters) {

        static Page of(FlashMap flash) {
            return new Page(flash.getTargetRequestPath(), flash.getTargetRequestParams());
        }
    }
}
