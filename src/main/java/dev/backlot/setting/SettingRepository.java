package dev.backlot.setting;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SettingRepository extends Repository<Setting, String> {

    List<Setting> findAll();

    Setting save(Setting setting);

    void deleteById(String key);
}
