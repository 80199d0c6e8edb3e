package vn.caunoi.organization;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.Zones;

/** Numbers of the enterprises and groups of zones that entries of units name by code. */
@Component
class OtherCodes {

    private final Enterprises enterprises;
    private final Zones zones;

    OtherCodes(Enterprises enterprises, Zones zones) {
        this.enterprises = enterprises;
        this.zones = zones;
    }

    Map<String, Long> enterprises(Collection<String> codes) {
        return enterprises.ids(codes);
    }

    Map<String, Long> groups(Collection<String> codes) {
        return zones.groupIds(codes);
    }
}
