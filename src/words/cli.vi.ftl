# Lời của dòng lệnh bằng tiếng Việt, ngoài các phát hiện. Cùng các tên như trong `cli.en.ftl`.

cli-errors = { $count } lỗi
cli-warnings = { $count } cảnh báo
cli-notes = { $count } ghi chú
cli-counts = { $errors }, { $warnings }, { $notes }

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

cli-schema-written = { $folder }: đã ghi { $written } lược đồ, { $unchanged } lược đồ không đổi
cli-schema-errors = chưa tạo lược đồ nào: { $count ->
    [0] không đọc được nội dung
   *[other] các tệp định nghĩa có { $count } lỗi
}; `scorecard check` cho biết rõ hơn
