/** Ativo Programs: /rest/api/1 as in its cloud, /rest/ativo-programs/1.0/api/1 as on a Data Center. It only reads. */
@NullMarked
package dev.backlot.api.ativo;

import org.jspecify.annotations.NullMarked;
