# Lời của dòng lệnh bằng tiếng Việt, ngoài các phát hiện. Cùng các tên như trong `cli.en.ftl`.

cli-errors = { $count } lỗi
cli-warnings = { $count } cảnh báo
cli-notes = { $count } ghi chú
cli-accepted = { $count } đã chấp nhận
cli-counts = { $errors }, { $warnings }, { $notes }
cli-counts-accepted = { $errors }, { $warnings }, { $notes }, { $accepted }

cli-territories = { $count } địa phương
cli-indicators = { $count } chỉ số
cli-claims = { $count } số liệu
cli-pages = { $count } trang
cli-seconds = { $seconds } giây

cli-built = { $territories }, { $indicators }, { $claims }, { $pages }; { $counts }; { $seconds }
cli-checked = { $territories }, { $indicators }, { $claims }; { $counts }; { $seconds }
cli-unread = { $counts }; { $seconds }
cli-not-built = chưa ghi gì ra đĩa
cli-no-base-url = ghi chú: chưa có địa chỉ gốc nên các trang không ghi địa chỉ chính thức: --base-url https://example.org/bang-diem/, hoặc ./ để mở trang từ đĩa
cli-nothing-found = không có phát hiện nào
cli-sarif-root = Gốc của các đường dẫn: thư mục của kho mã nguồn, hoặc thư mục chứa content/.

## scorecard fix

cli-fix-line = { $path }:{ $line }: { $what }: { $from } → { $to }
cli-fix-line-many = { $path }:{ $line }: { $what }
cli-fix-nfc = chuyển chữ về dạng NFC: { $count } chỗ
cli-fix-blanks = xóa dấu cách thừa ở cuối { $count } dòng
cli-fix-refused = không sửa, vì sửa thì tệp sẽ mang nghĩa khác; xin xem lại: { $mend }
cli-fix-slips = { $count } chỗ
cli-fix-files = { $count } tệp
cli-fix-done = đã sửa { $slips } trong { $files }; còn chờ bạn xem: { $counts }
cli-fix-would = sẽ sửa { $slips } trong { $files }, chưa ghi gì; còn chờ bạn xem: { $counts }
cli-fix-none = không có gì để sửa; còn chờ bạn xem: { $counts }
cli-fix-guesses = còn { $count } chỗ có thể sửa theo phỏng đoán: thêm --unsafe, rồi xem lại từng chỗ
