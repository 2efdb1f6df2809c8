package dev.backlot.setting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "setting")
class Setting {

    @Id
    private String settingKey;

    private String settingValue;

    protected Setting() {}

    Setting(String key, String value) {
        this.settingKey = key;
        this.settingValue = value;
    }

    String key() {
        return settingKey;
    }

    String value() {
        return settingValue;
    }
}
