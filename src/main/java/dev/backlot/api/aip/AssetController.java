package dev.backlot.api.aip;

import static dev.backlot.api.Evidence.ASSUMED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.asset.AssetQuery;
import dev.backlot.asset.Assets;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Assets. */
@AipController
class AssetController {

    private final Assets assets;
    private final AssetForms forms;
    private final AipPrefix prefix;

    AssetController(Assets assets, AssetForms forms, AipPrefix prefix) {
        this.assets = assets;
        this.forms = forms;
        this.prefix = prefix;
    }

    @Served(
            value = "List assets",
            known = ASSUMED,
            errors = {400, 401})
    @GetMapping("/assets")
    AssetPageBean getAssets(
            @RequestParam(required = false) @Nullable Long startAt,
            @RequestParam(required = false) @Nullable Long maxResult,
            @RequestParam(required = false) @Nullable String sortParams,
            @RequestParam(required = false) @Nullable List<String> collectionId,
            @RequestParam(required = false) @Nullable String query) {
        return page(new AssetQuery(
                Windows.of(startAt, maxResult),
                SortBean.read(sortParams),
                Objects.requireNonNullElse(collectionId, List.of()),
                query,
                Map.of()));
    }

    @Served(
            value = "Search for assets",
            known = ASSUMED,
            errors = {400, 401},
            changes = false)
    @PostMapping("/assets/search")
    AssetPageBean searchAssets(@RequestBody JsonBody body) {
        return page(AssetForms.query(body));
    }

    @Served(
            value = "Get an asset",
            known = ASSUMED,
            errors = {401, 404})
    @GetMapping("/assets/{key}")
    AssetBean getAsset(@PathVariable String key) {
        return forms.bean(assets.require(key));
    }

    @Served(
            value = "Create an asset",
            known = ASSUMED,
            errors = {400, 401, 403})
    @PostMapping("/assets")
    ResponseEntity<AssetBean> createAsset(@RequestBody JsonBody body, Urls urls) {
        AssetBean made = forms.bean(assets.create(forms.draft(body)));
        URI self = URI.create(urls.of(prefix.path() + "/assets/" + made.key()));
        return ResponseEntity.created(self).body(made);
    }

    @Served(
            value = "Replace the values of an asset",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @PutMapping("/assets/{key}")
    AssetBean updateAsset(@PathVariable String key, @RequestBody JsonBody body) {
        return forms.bean(assets.replace(key, forms.draft(body)));
    }

    @Served(
            value = "Change values of an asset (JSON merge patch)",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @PatchMapping("/assets/{key}")
    AssetBean patchAsset(@PathVariable String key, @RequestBody JsonBody body) {
        return forms.bean(assets.merge(key, forms.draft(body)));
    }

    @Served(
            value = "Delete an asset",
            known = ASSUMED,
            errors = {401, 403, 404, 409})
    @DeleteMapping("/assets/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteAsset(@PathVariable String key) {
        assets.delete(key);
    }

    private AssetPageBean page(AssetQuery query) {
        return forms.bean(assets.search(query), query);
    }
}
