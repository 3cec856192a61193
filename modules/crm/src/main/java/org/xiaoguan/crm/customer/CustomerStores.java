package org.xiaoguan.crm.customer;

import java.util.List;
import java.util.stream.Stream;

/** The stores of a customer together. */
final class CustomerStores {
    private final Customer customer;
    private final List<CustomerStore> stores;

    CustomerStores(Customer customer, List<CustomerStore> stores) {
        this.customer = customer;
        this.stores = stores;
    }

    /** Stores that are known stay the same records, in the order of the form. */
    void change(List<CustomerStoreForm> forms) {
        List<CustomerStore> before = List.copyOf(stores);
        stores.clear();
        for (CustomerStoreForm form : forms) {
            CustomerStore store = before.stream()
                    .filter(known -> known.getId() != null && known.getId().equals(form.getId()))
                    .filter(known -> !stores.contains(known))
                    .findFirst()
                    .orElseGet(() -> new CustomerStore(customer));
            store.change(stores.size() + 1, form);
            stores.add(store);
        }
    }

    /** Whether they are already as typed. */
    boolean are(List<CustomerStoreForm> forms) {
        return facts(stores.stream().map(CustomerStoreForm::new)).equals(facts(forms.stream()));
    }

    private static List<List<Object>> facts(Stream<CustomerStoreForm> stores) {
        return stores.map(CustomerStoreForm::facts).toList();
    }
}
