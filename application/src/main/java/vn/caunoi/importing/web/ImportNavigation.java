package vn.caunoi.importing.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.access.Action;
import vn.caunoi.access.FileAddress;
import vn.caunoi.shell.NavItem;

/** The way to the import, for those who may import. */
@Configuration(proxyBeanMethods = false)
class ImportNavigation {

    private static final int PLACE = 60;

    @Bean
    FileAddress importedFiles() {
        return new FileAddress(ImportController.PATH);
    }

    @Bean
    NavItem importEntry() {
        return new NavItem("importing.nav", ImportController.PATH, "file-import", PLACE, Action.IMPORT.name());
    }
}
