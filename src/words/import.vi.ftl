# Lời của các lệnh nhập bằng tiếng Việt. Cùng bộ id với `import.en.ftl`.

import-stamp = Tệp do `{ $command }` ghi; lần nhập sau sẽ thay tệp này, trừ khi đã có người sửa.

import-broken-content = chưa nhập gì: các tệp định nghĩa của nội dung có lỗi, nên chưa tra cứu chắc chắn được
import-errors = chưa nhập gì: nội dung sắp ghi có { $count } lỗi
import-edited = { $path }: đã có người viết hoặc sửa tệp này
import-edited-help = chưa nhập gì: dùng --id để ghi vào tệp khác, hoặc --force để thay các tệp này và bỏ nội dung cũ

import-loss = { $place }: { $what ->
    [""] không đưa vào được
   *[other] { $what } không đưa vào được
}: { $reason }
import-near = { $reason }; có phải là «{ $name }»?
import-more-losses = … và { $count } mục nữa: --losses TỆP ghi tất cả ra tệp

import-would-make = { $path }: sẽ được ghi
import-would-replace = { $path }: sẽ được thay
import-written = { $path }: đã ghi
import-unchanged = { $path }: không đổi
import-files = { $count } tệp
import-figures = { $count } số liệu
import-losses = { $count ->
    [0] không bỏ sót gì
   *[other] { $count } chỗ không đưa vào được
}
import-summary = đã ghi { $written }, { $unchanged } tệp không đổi; { $figures }; { $losses }
